package org.yingshu.casework.model;

import java.time.Instant;
import org.yingshu.casework.DeliveryWay;

/** How and when the result went out. */
public record Delivery(DeliveryWay way, String details, Instant at) {}
