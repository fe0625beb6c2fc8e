namespace Dukaan.Web.Http;

/// <summary>What endpoints say of themselves for the API's description.</summary>
public static class ApiDescriptions
{
    /// <summary>The problems an endpoint answers with, beside those every endpoint may.</summary>
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces<ProblemBody>(status, "application/problem+json");
        return endpoint;
    }
}
