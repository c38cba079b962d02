export { VIEWS, type ViewId, isViewId } from './views.js';
