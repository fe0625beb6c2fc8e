using System.Net;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>Answers this machine and the operators' port; to others there is nothing at the address.</summary>
internal sealed class LocalOnly(OpsPort port) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // A proxy on this machine asks for others, and says so.
        var (address, headers) = (context.HttpContext.Connection.RemoteIpAddress, context.HttpContext.Request.Headers);
        var local = (address is null || IPAddress.IsLoopback(address)) && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("Forwarded");
        return local || port.Took(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Problem.NotFound());
    }
}
