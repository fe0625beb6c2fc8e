namespace Orleans.Configuration;

/// <summary>Limits of calls.</summary>
public abstract class MessagingOptions
{
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a late call's token is cancelled.</summary>
    public bool CancelRequestOnTimeout { get; set; }
}

/// <summary>Limits of calls in a silo. A limit of zero is none.</summary>
public class SiloMessagingOptions : MessagingOptions
{
    /// <summary>How many requests may wait for one activation before the next gets <see cref="Runtime.LimitExceededException"/>.</summary>
    public int MaxEnqueuedRequestsHardLimit { get; set; }
    public int MaxEnqueuedRequestsHardLimit_StatelessWorker { get; set; }
}

/// <summary>Limits of calls from clients.</summary>
public class ClientMessagingOptions : MessagingOptions;

/// <summary>When idle activations end.</summary>
public class GrainCollectionOptions
{
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);
    public TimeSpan CollectionQuantum { get; set; } = TimeSpan.FromMinutes(1);
    public TimeSpan ActivationTimeout { get; set; } = TimeSpan.FromSeconds(30);
    public TimeSpan DeactivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Ages by the full name of a grain class.</summary>
    public Dictionary<string, TimeSpan> ClassSpecificCollectionAge { get; } = [];
}
