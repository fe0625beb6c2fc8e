using System.Net.Sockets;
using Dukaan.Domains;

namespace Dukaan.Web.Domains;

/// <summary>A DNS record that the seller must create at their registrar.</summary>
/// <param name="Type"><c>CNAME</c>, <c>A</c>, <c>AAAA</c>, <c>ALIAS</c> or <c>TXT</c>.</param>
/// <param name="Name">The full name of the record.</param>
/// <param name="Value">Its value.</param>
public sealed record DomainRecord(string Type, string Name, string Value)
{
    /// <summary>The records for a domain: its target, and the proof of ownership.</summary>
    public static IReadOnlyList<DomainRecord> For(string name, string storeId, DomainOptions options) =>
        [.. Where(name, options), new DomainRecord("TXT", DomainProof.At(name), DomainProof.Of(storeId))];

    /// <summary>The addresses to use if the domain cannot be an alias.</summary>
    public static IEnumerable<DomainRecord> Addresses(string name, DomainOptions options) =>
        options.Addresses.Select(address => new DomainRecord(
            address.AddressFamily == AddressFamily.InterNetwork ? "A" : "AAAA",
            name,
            address.ToString()
        ));

    /// <summary>A domain of two labels is the zone's apex, which cannot be an alias (RFC 1034, section 3.6.2).</summary>
    public static bool IsBare(string name) => name.Count(c => c == '.') == 1;

    private static IEnumerable<DomainRecord> Where(string name, DomainOptions options) =>
        !IsBare(name) ? [new DomainRecord("CNAME", name, options.Target)]
        : options.Addresses.IsEmpty ? [new DomainRecord("ALIAS", name, options.Target)]
        : Addresses(name, options);
}
