package org.yingshu;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stops a probing request behind all checks and before the endpoint: it is answered, and nothing is done. */
@Component
class MatrixProbe implements HandlerInterceptor, WebMvcConfigurer {

    static final String HEADER = "X-Matrix-Probe";
    static final int LET_IN = 299;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(HEADER) == null) {
            return true;
        }
        response.setStatus(LET_IN);
        return false;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }
}
