create schema if not exists sign_in
