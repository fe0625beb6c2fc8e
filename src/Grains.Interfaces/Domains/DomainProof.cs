namespace Dukaan.Domains;

/// <summary>What only somebody who may write a name's records can put there: it says which shop the name is meant for.</summary>
public static class DomainProof
{
    /// <summary>Before the name, where the text record stands.</summary>
    public const string Label = "_dukaan";

    /// <summary>The text, always the same for a shop. It is no secret: what it proves is that somebody could write it there.</summary>
    public static string Of(string storeId) => $"dukaan={Ids.Derive("domain", storeId)}";

    /// <summary>Where it stands for a name.</summary>
    public static string At(string name) => $"{Label}.{name}";
}
