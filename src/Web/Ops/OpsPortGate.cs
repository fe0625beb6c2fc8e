using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>At the operators' port there is health, and the question for certificates, and nothing else: neither a shop nor its limits.</summary>
public sealed class OpsPortGate(RequestDelegate next, OpsPort port)
{
    public Task InvokeAsync(HttpContext context) =>
        port.Took(context) && !OpsPaths.Contains(context.Request.Path) && context.Request.Path.Value is not OpsPaths.TlsAsk ? Problem.NotFound().ExecuteAsync(context) : next(context);
}
