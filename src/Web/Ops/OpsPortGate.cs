using Dukaan.Web.Access;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>At the operators' port there is what says that it is there, and nothing else: neither a shop nor its limits.</summary>
public sealed class OpsPortGate(RequestDelegate next, OpsPort port)
{
    public Task InvokeAsync(HttpContext context) =>
        port.Took(context) && !context.IsServedAt(Exposure.OpsPort) ? Problem.NotFound().ExecuteAsync(context) : next(context);
}
