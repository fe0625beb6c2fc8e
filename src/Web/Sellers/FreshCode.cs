namespace Dukaan.Web.Sellers;

/// <summary>
/// Marks an endpoint that moves money or opens doors: it asks for a session whose one-time code was entered within the last ten minutes,
/// and for a person.
/// <see cref="SellerGate"/> keeps it.
/// </summary>
/// <param name="Fields">Only where one of these is changed, which the handler looks at; none: always.</param>
public sealed record FreshCode(params string[] Fields);
