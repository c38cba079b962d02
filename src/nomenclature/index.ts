export { type HostNomenclature, VIEWS, type View, type ViewId, groupsIn, isViewId, viewOf } from './views.js';
