namespace Dukaan.Web.Storefront.Agents;

/// <summary>The HTTP request that a tool call came with. One for each request; the transport sets it.</summary>
internal sealed class AgentRequest
{
    private HttpContext? _http;

    /// <exception cref="InvalidOperationException">The transport has not set it.</exception>
    public HttpContext Http
    {
        get => _http ?? throw new InvalidOperationException("A tool was called outside an HTTP request.");
        set => _http = value;
    }
}
