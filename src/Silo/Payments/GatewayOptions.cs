namespace Dukaan.Silo.Payments;

/// <summary>A payment gateway of this installation.</summary>
/// <param name="Name">What accounts, logs and metrics call it.</param>
/// <param name="Address">Where it is, known once the process has started; its paths come after it.</param>
/// <param name="PublicUrl">How shoppers reach this site: where they come back to, and where the gateway's messages go. Without a slash at
/// the end.</param>
/// <param name="NewHandler">What sends its requests, for tests; null: the network.</param>
public sealed record GatewayOptions(string Name, Func<Uri> Address, Func<string> PublicUrl, Func<HttpMessageHandler>? NewHandler = null)
{
    /// <summary>The address without a slash at the end.</summary>
    public string Base => Address().AbsoluteUri.TrimEnd('/');

    /// <summary>The page of an order to which its shopper comes back after paying.</summary>
    public string ReturnUrl(string statusToken) => $"{PublicUrl()}/o/{statusToken}/paid";

    /// <summary>A client that follows no redirect, since its requests carry keys. Not from a factory, since those log addresses.</summary>
    public HttpClient NewClient() =>
        new(
            NewHandler?.Invoke()
                ?? new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    MaxConnectionsPerServer = 64,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 4 * 1024 * 1024,
        };
}
