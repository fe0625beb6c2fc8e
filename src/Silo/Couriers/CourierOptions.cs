namespace Dukaan.Silo.Couriers;

/// <summary>Where a courier's API is.</summary>
/// <param name="Address">Known once the process has started; its paths come after it.</param>
/// <param name="NewHandler">What sends its requests, for tests; null: the network.</param>
public sealed record CourierOptions(Func<Uri> Address, Func<HttpMessageHandler>? NewHandler = null)
{
    /// <summary>The address without a slash at the end.</summary>
    public string Base => Address().AbsoluteUri.TrimEnd('/');

    /// <summary>A client that follows no redirect, since its requests carry keys. Not from a factory, since those log addresses.</summary>
    public HttpClient NewClient() =>
        new(
            NewHandler?.Invoke()
                ?? new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    MaxConnectionsPerServer = 32,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 16 * 1024 * 1024,
        };
}
