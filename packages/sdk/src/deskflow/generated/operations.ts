// Generated from packages/openapi/specs/deskflow (operations) by `npm run generate`. Do not edit.
/** Each operation as name, method, path, what the runtime must know, and scopes. */
export const operations = `categories
 list GET /categories page:cursor @categories:read
 create POST /categories @categories:write
 retrieve GET /categories/{id} - @categories:read
 update PATCH /categories/{id} @categories:write
 delete DELETE /categories/{id} - @categories:write
customers
 list GET /customers page:cursor @customers:read
 create POST /customers @customers:write
 retrieve GET /customers/{id} - @customers:read
 update PATCH /customers/{id} @customers:write
 delete DELETE /customers/{id} - @customers:write
orders
 list GET /orders page:cursor @orders:read
 create POST /orders @orders:write
 retrieve GET /orders/{id} - @orders:read
 update PATCH /orders/{id} @orders:write
 delete DELETE /orders/{id} - @orders:write
products
 list GET /products page:cursor @products:read
 create POST /products @products:write
 retrieve GET /products/{id} - @products:read
 update PATCH /products/{id} @products:write
 delete DELETE /products/{id} - @products:write`;
