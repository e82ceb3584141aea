import type { Schemas } from '@/shared/api/api'

/** A text in both languages. */
export type Both = Pick<Schemas['engine.Words'], 'zh' | 'en'>

export type Cited = Schemas['engine.Cited']
export type LimitView = Schemas['matter.LimitView']
export type FieldView = Schemas['matter.FieldView']
export type MaterialView = Schemas['matter.MaterialView']
export type Step = Schemas['engine.Step']
export type Question = Schemas['engine.Questions.Question']
export type Offer = Schemas['matter.Offer']
export type PackItem = Schemas['engine.PackItem']
export type Scene = Schemas['engine.Scene']
export type Guide = Schemas['matter.Guides.Guide']
export type Definition = Schemas['matter.Definition']
export type ServiceDetail = Schemas['matter.CatalogueController.Detail']
/** A line of the catalogue; a list wants an id for each. */
export type ServiceRow = Schemas['matter.ItemRow'] & { id: string }
export type Difference = Schemas['matter.VersionComparison.Difference']
export type ListChecked = Schemas['matter.ListCheck.Checked']
export type Measures = Schemas['engine.Measures']
export type Composition = Schemas['matter.Composition']
export type Wanted = Schemas['matter.ComposeController.Wanted']
export type NewBundle = Schemas['matter.ComposeController.NewBundle']
export type RuleRow = Schemas['matter.RuleController.RuleRow']
export type RuleColumn = Schemas['engine.Column']
export type RuleTable = Schemas['matter.TableView']
export type TableCheck = Schemas['engine.TableCheck']
export type RuleDetail = Schemas['matter.RuleController.RuleDetail']
export type DmnTrial = Schemas['matter.RuleController.Trial']
export type Judged = Schemas['engine.Outcome.Judged']
export type RuleDecision = Schemas['matter.DecisionOutcome']
export type Trial = Schemas['matter.TrialStore.TrialView']
export type NewDelegation = Schemas['matter.PowerController.NewDelegation']
export type Delegation = Schemas['matter.PowerStore.DelegationView']
export type ServiceHit = Schemas['matter.SearchIndex.Hit']
export type Entrance = Schemas['matter.Guides.Entrance']
