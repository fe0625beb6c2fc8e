namespace Dukaan.Web.Sellers;

/// <summary>
/// Marks an endpoint that moves money or grants access. It requires a person whose session has a one-time code of the last ten minutes.
/// <see cref="SellerGate"/> enforces it.
/// </summary>
/// <param name="Fields">Required only if one of these fields is changed, which the handler checks; none: always.</param>
public sealed record FreshCode(params string[] Fields);
