export { type HostNomenclature, VIEWS, type View, type ViewId, isViewId, viewOf } from './views.js';
