import { applySteps } from './steps.apply.js'
import { caseSteps } from './steps.case.js'
import { dutySteps } from './steps.duty.js'
import { insightSteps } from './steps.insight.js'
import { menuSteps } from './steps.menu.js'
import { planSteps } from './steps.plan.js'
import { serviceSteps } from './steps.service.js'

/** In this order: each goes on with what those before it left. */
export const steps = [...planSteps, ...dutySteps, ...insightSteps, ...applySteps, ...caseSteps, ...serviceSteps, ...menuSteps]
