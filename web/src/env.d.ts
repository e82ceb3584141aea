/// <reference types="vite/client" />
import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** A portal page that is made of the controls of the workbench. */
    controls?: boolean
    /** Locale key of the page's title. */
    title?: string
    /** The permission that opens the page, the same word as on the server. */
    permission?: string
    /** Open without signing in. */
    public?: boolean
  }
}
