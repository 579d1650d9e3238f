package nl.tijdig.app.wachtlijst.beslistabel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the phases of the field. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Handelingsperspectief.class)
class BeslistabelConfiguration {}
