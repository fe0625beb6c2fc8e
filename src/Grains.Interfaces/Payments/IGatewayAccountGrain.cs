namespace Dukaan.Payments;

/// <summary>A store's account at a payment gateway. Key: store id.</summary>
[Alias("gateway-account")]
public interface IGatewayAccountGrain : ITenantGrain
{
    /// <summary>The account that takes new payments, or null if there is none.</summary>
    [AlwaysInterleave]
    Task<GatewayAccount?> Get();

    /// <summary>That account first, then the former ones, newest first: their payments may still be refunded.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<GatewayAccount>> All();

    /// <summary>
    /// Sets the account, and then whether the store offers online payment. The gateway is asked whether it accepts the key. Idempotent.
    /// </summary>
    Task<Result<Done>> Set(SetGatewayAccount command);
}
