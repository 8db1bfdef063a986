create schema if not exists desk
