namespace Dukaan.Web.Http;

/// <summary>What endpoints say of themselves for the API's description.</summary>
public static class ApiDescriptions
{
    /// <summary>The problems an endpoint answers with, beside those every endpoint may.</summary>
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

    /// <summary>An answer that is not older than what the client has seen (P4).</summary>
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
