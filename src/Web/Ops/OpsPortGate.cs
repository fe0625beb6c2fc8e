using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>Only endpoints that declare it exist on the operators' port: no shop, and no rate limits.</summary>
public sealed class OpsPortGate(RequestDelegate next, OpsPort port)
{
    public Task InvokeAsync(HttpContext context) =>
        port.Took(context) && !context.IsServedAt(Exposure.OpsPort) ? Problem.NotFound().ExecuteAsync(context) : next(context);
}
