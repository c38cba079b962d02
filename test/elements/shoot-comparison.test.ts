import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-comparison');
