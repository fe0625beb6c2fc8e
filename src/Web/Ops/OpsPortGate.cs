using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>At the operators' port there is health and nothing else: neither a shop nor its limits.</summary>
public sealed class OpsPortGate(RequestDelegate next, OpsPort port)
{
    public Task InvokeAsync(HttpContext context) =>
        port.Took(context) && !OpsPaths.Contains(context.Request.Path) ? Problem.NotFound().ExecuteAsync(context) : next(context);
}
