using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Ops.Pages;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Pipeline;

/// <summary>
/// Admits a request if the audience of the endpoint that routing found includes its caller. It never compares paths: a path can be spelled
/// in many ways, and routing knows them all. Closed by default: an endpoint without an audience is refused, and a site with one does not
/// start. <see cref="Sellers.SellerGate"/>, which comes later, decides the rights of sellers.
/// </summary>
internal sealed class AccessGate
{
    private readonly RequestDelegate _next;
    private readonly DukaanOptions _options;
    private readonly OpsPort _port;
    private readonly OperatorGate _operators;

    public AccessGate(RequestDelegate next, EndpointDataSource endpoints, DukaanOptions options, OpsPort port, OperatorGate operators)
    {
        (_next, _options, _port, _operators) = (next, options, port, operators);
        if (endpoints.Endpoints.FirstOrDefault(each => each.Metadata.GetMetadata<IAudience>() is null) is { } silent)
        {
            throw new InvalidOperationException(
                $"The endpoint '{silent.DisplayName}' does not say whom it is for. Say ForAnyone(), RequireSeller() or another of "
                    + $"{nameof(AudienceExtensions)}."
            );
        }
    }

    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint() is not { } endpoint ? _next(context)
        : endpoint.Metadata.GetMetadata<IAudience>() is { } its ? Admit(context, its.Audience)
        // Responses of routing itself (405, 415) have no route.
        : endpoint is RouteEndpoint ? Nothing(context)
        : _next(context);

    private Task Admit(HttpContext context, Audience audience) =>
        audience switch
        {
            Audience.Anyone or Audience.Sellers => _next(context),
            Audience.Operators => Operators(context),
            Audience.ThisMachine => context.IsFromThisMachine() || _port.Took(context) ? _next(context) : Nothing(context),
            Audience.Regions => context.IsRegionItself() ? _next(context) : Nothing(context),
            Audience.Developers => _options.IsDevelopment ? _next(context) : Nothing(context),
            _ => Nothing(context),
        };

    private async Task Operators(HttpContext context)
    {
        if (await _operators.Refuse(context) is { } error)
        {
            await error.ExecuteAsync(context);
        }
        else
        {
            await _next(context);
        }
    }

    private static Task Nothing(HttpContext context) => Problem.NotFound().ExecuteAsync(context);
}
