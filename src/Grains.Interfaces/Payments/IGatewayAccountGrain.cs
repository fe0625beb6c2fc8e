namespace Dukaan.Payments;

/// <summary>A store's account at the payment gateway. Key: store id.</summary>
[Alias("gateway-account")]
public interface IGatewayAccountGrain : ITenantGrain
{
    /// <summary>The account, or null if there is none.</summary>
    [AlwaysInterleave]
    Task<GatewayAccount?> Get();

    /// <summary>Sets the account, and then whether the store offers online payment. Idempotent.</summary>
    Task<Result<Done>> Set(SetGatewayAccount command);
}
