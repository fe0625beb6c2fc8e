using Dukaan.Collections;

namespace Dukaan.Web.Collections;

/// <summary>One condition of a rule.</summary>
/// <param name="Field">What of a product is compared.</param>
/// <param name="Comparison"><c>is</c> or <c>is-not</c>; of a price <c>at-least</c> or <c>at-most</c>.</param>
/// <param name="Value">
/// A price in minor units, a tag, a brand, a category's id, <c>yes</c> or <c>no</c>, an option's value, or a number of days.
/// </param>
/// <param name="Name">The option's name, such as Size; else left out.</param>
public sealed record CollectionConditionBody(CollectionField? Field, CollectionComparison? Comparison, string? Value, string? Name = null);
