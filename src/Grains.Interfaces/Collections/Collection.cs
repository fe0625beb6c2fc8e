using System.Text.Json.Serialization;

namespace Dukaan.Collections;

/// <summary>Products that are shown together, by hand or by rule. A product may be in many collections.</summary>
/// <param name="Id">The collection.</param>
/// <param name="Handle">Its name in links, unique among the store's collections.</param>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Description">Plain text, up to 5,000 characters; line breaks are kept.</param>
/// <param name="Picture">The picture's id, or null.</param>
/// <param name="Visible">False: it has no page, and is in no list.</param>
/// <param name="Rule">What belongs to it; null: put together by hand, see <see cref="CollectionItem"/>.</param>
/// <param name="Sort">The order of its products.</param>
/// <param name="Position">Its place among the collections: lower first, ties by id.</param>
/// <param name="Version">The catalog version at which it last changed; its products are not part of it.</param>
/// <param name="CreatedAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("collection")]
public sealed record Collection(
    string Id,
    string Handle,
    string Title,
    string Description,
    string? Picture,
    bool Visible,
    CollectionRule? Rule,
    CollectionSort Sort,
    long Position,
    long Version,
    DateTimeOffset CreatedAt
)
{
    /// <summary>Whether its products change as days pass.</summary>
    [JsonIgnore]
    public bool CountsDays => Rule?.Conditions.Any(condition => condition.Field == CollectionField.AddedWithinDays) == true;
}
