package org.yingshu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The server. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Yingshu 营枢", sharedModules = "shared")
public class YingshuApplication {}
