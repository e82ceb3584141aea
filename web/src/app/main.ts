import '@/shared/theme/tokens.css'
import '@/shared/theme/base.css'
import '@/shared/theme/table.css'
import '@/shared/theme/print.css'
import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import { vCan } from '@/shared/access/access'
import { useSession } from '@/shared/access/session.store'
import { configureHttp } from '@/shared/http/http'
import { i18n, language, rememberedLanguage, setLanguage, TAGS, useWordsOf } from '@/shared/i18n/i18n'
import { learnNames } from '@/shared/i18n/names'
import App from './App.vue'
import { features } from './features'
import { router } from './router'

const app = createApp(App).use(createPinia()).use(i18n).directive('can', vCan)
for (const feature of features) for (const [name, part] of Object.entries(feature.parts ?? {})) app.component(name, part)
const session = useSession()

configureHttp({
  language: () => TAGS[language()],
  onSignedOut: () => {
    const here = router.currentRoute.value
    const was = session.current !== null
    session.forget()
    if (was && !here.meta.public) void router.push({ name: 'sign-in', query: { next: here.fullPath, ended: '1' } })
  },
})

useWordsOf(features)
watch(i18n.global.locale, () => void learnNames())
await setLanguage(rememberedLanguage())
app.use(router)
app.mount('#app')
