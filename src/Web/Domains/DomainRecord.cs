using System.Net.Sockets;
using Dukaan.Domains;

namespace Dukaan.Web.Domains;

/// <summary>A record that the seller is to make where they bought their name.</summary>
/// <param name="Type"><c>CNAME</c>, <c>A</c>, <c>AAAA</c>, <c>ALIAS</c> or <c>TXT</c>.</param>
/// <param name="Name">The whole name that it is for.</param>
/// <param name="Value">What it says.</param>
public sealed record DomainRecord(string Type, string Name, string Value)
{
    /// <summary>The records for a name: where it leads, and whose it is.</summary>
    public static IReadOnlyList<DomainRecord> For(string name, string storeId, DomainOptions options) =>
        [.. Where(name, options), new DomainRecord("TXT", DomainProof.At(name), DomainProof.Of(storeId))];

    /// <summary>The addresses instead of an alias, where a name cannot be one.</summary>
    public static IEnumerable<DomainRecord> Addresses(string name, DomainOptions options) =>
        options.Addresses.Select(address => new DomainRecord(
            address.AddressFamily == AddressFamily.InterNetwork ? "A" : "AAAA",
            name,
            address.ToString()
        ));

    /// <summary>A name of two parts is as it was bought, and such a one cannot be an alias (RFC 1034, section 3.6.2).</summary>
    public static bool IsBare(string name) => name.Count(c => c == '.') == 1;

    private static IEnumerable<DomainRecord> Where(string name, DomainOptions options) =>
        !IsBare(name) ? [new DomainRecord("CNAME", name, options.Target)]
        : options.Addresses.IsEmpty ? [new DomainRecord("ALIAS", name, options.Target)]
        : Addresses(name, options);
}
