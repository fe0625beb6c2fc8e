namespace Dukaan.Silo.Scrubbing;

/// <summary>What becomes of a stored text in a scrubbed copy.</summary>
internal enum FieldKind
{
    /// <summary>
    /// Stays: an id of ours, a word of a fixed vocabulary, a number of a document. What cannot be one is treated as words.
    /// </summary>
    Kept,

    /// <summary>Each word becomes another of the same length and script, the same one everywhere; ids of ours within it stay.</summary>
    Words,

    /// <summary>Another phone with the same country and first digit, the same one everywhere.</summary>
    Phone,

    /// <summary>Postal codes with a common beginning have one afterwards too, so that delivery zones still fit.</summary>
    PostalCode,

    /// <summary>A code of up to three letters stays; a name is treated as words.</summary>
    State,

    /// <summary>A name under <c>.example</c>, which nobody can own (RFC 2606).</summary>
    Domain,

    /// <summary>The name in a shop's link, or a custom domain.</summary>
    Link,

    /// <summary>The same scheme, with a host under <c>.example</c>.</summary>
    Url,
}
