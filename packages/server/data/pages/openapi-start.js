/* global SwaggerUIBundle */
// Starts the API page. A file of its own, because the page's policy allows no inline script.
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null })
