namespace Dukaan.Payments;

/// <summary>The state of a dispute at a gateway.</summary>
[GenerateSerializer, Alias("dispute-status")]
public enum DisputeStatus
{
    /// <summary>The seller can answer it.</summary>
    Open,

    /// <summary>The seller keeps the money.</summary>
    Won,

    /// <summary>The payer has the money back.</summary>
    Lost,
}
