import { chromium } from './chromium';
import { runJourneys } from './runJourneys';

runJourneys(chromium);
