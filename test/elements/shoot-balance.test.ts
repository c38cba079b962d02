import { widgetSuite } from '../suites/widget.js';

widgetSuite('shoot-balance');
