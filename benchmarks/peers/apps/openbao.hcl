# One node of OpenBao on loopback.
storage "raft" {
  path    = "@DATA@"
  node_id = "only"
}
listener "tcp" {
  address         = "127.0.0.1:@PORT@"
  cluster_address = "127.0.0.1:@CLUSTER@"
  tls_disable     = true
}
api_addr     = "http://127.0.0.1:@PORT@"
cluster_addr = "http://127.0.0.1:@CLUSTER@"
log_level    = "error"
