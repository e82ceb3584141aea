export interface FieldProblem {
  field: string
  message: string
}

/** The body of a refusal or fault, as RFC 9457 has it and our server fills it. */
export interface ProblemBody {
  title?: string
  status?: number
  code?: string
  detail?: string
  fields?: FieldProblem[]
  arguments?: (string | number)[]
}

/** A refusal or fault of the server, or none of its answer (status 0). */
export class ApiProblem extends Error {
  readonly status: number
  /** Stable: <module>.<what>, such as ledger.already-signed. */
  readonly code: string
  /** In the reader's language, or empty where the server said nothing. */
  readonly detail: string
  readonly fields: FieldProblem[]
  readonly arguments: (string | number)[]

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? String(status))
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? `http.${status}`
    this.detail = body.detail ?? ''
    this.fields = body.fields ?? []
    this.arguments = body.arguments ?? []
  }

  /** Where nothing came back: no network, or the server is down. */
  static unreachable(): ApiProblem {
    return new ApiProblem(0, { code: 'http.unreachable' })
  }

  static of(thrown: unknown): ApiProblem {
    if (thrown instanceof ApiProblem) return thrown
    return new ApiProblem(-1, { code: 'web.fault', detail: thrown instanceof Error ? thrown.message : String(thrown) })
  }

  /** What is said of one field. */
  at(field: string): string | undefined {
    return this.fields.find((problem) => problem.field === field)?.message
  }
}
