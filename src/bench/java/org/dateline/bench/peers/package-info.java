/**
 * The engines that ours is measured against. Never part of the app: compiled and run by ./dateline bench time only,
 * each in a process of its own.
 */
package org.dateline.bench.peers;
