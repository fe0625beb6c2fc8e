namespace Dukaan.Domains;

/// <summary>The TXT record that proves ownership: only somebody who controls the domain's records can set it.</summary>
public static class DomainProof
{
    /// <summary>The label before the domain at which the TXT record is.</summary>
    public const string Label = "_dukaan";

    /// <summary>The text of the record, constant for a shop. It is no secret: the proof is that somebody could set it.</summary>
    public static string Of(string storeId) => $"dukaan={Ids.Derive("domain", storeId)}";

    /// <summary>The full name of the TXT record of a domain.</summary>
    public static string At(string name) => $"{Label}.{name}";
}
