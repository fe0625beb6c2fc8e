namespace Dukaan.Web.Http;

/// <summary>Declarations of endpoints for the API's description.</summary>
public static class ApiDescriptions
{
    /// <summary>The problems that an endpoint answers with, besides those of every endpoint.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Produces<ProblemBody>(status, "application/problem+json");
        }

        return endpoint;
    }

    /// <summary>Parameters that the handler reads from the request itself.</summary>
    public static RouteHandlerBuilder Reads(this RouteHandlerBuilder endpoint, params ReadOnlySpan<ApiParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            endpoint.WithMetadata(parameter);
        }

        return endpoint;
    }

    /// <summary>The response is not older than what the client has seen (P4).</summary>
    public static RouteHandlerBuilder ReadsSeenVersion(this RouteHandlerBuilder endpoint) =>
        endpoint.Reads(
            new ApiParameter(
                SeenVersion.MinHeader,
                "The version of the shop that you have seen, where you keep no cookies: the answer is not older.",
                InHeader: true,
                IsInteger: true
            )
        );
}
