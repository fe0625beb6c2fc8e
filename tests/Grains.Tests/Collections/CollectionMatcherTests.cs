using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Grains.Tests.Catalog;
using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Collections;

/// <summary>Collections by rule have exactly the products that the rule describes.</summary>
public class CollectionMatcherTests
{
    private static readonly DateTimeOffset AsOf = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] Brands = ["", "Anokhi", "FabIndia", "ANOKHI"];
    private static readonly string[] Tags = ["summer", "Gift", "cotton", "GIFT"];
    private static readonly string[] Sizes = ["S", "M", "L"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_rule_finds_what_brute_force_finds_whatever_the_rule(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<Category> categories =
        [
            new("c1", "c1", "Clothes", 1, 1),
            new("c2", "c2", "Kurtas", 2, 1) { ParentId = "c1" },
            new("c3", "c3", "Long kurtas", 3, 1) { ParentId = "c2" },
            new("c4", "c4", "Books", 4, 1),
        ];
        ImmutableArray<Product> products = [.. Enumerable.Range(0, 300).Select(i => Any(random, i))];
        var (some, none) = (0, 0);
        for (var i = 0; i < 400; i++)
        {
            var rule = new CollectionRule(
                random.Next(2) == 0,
                [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnyCondition(random))]
            );
            Assert.True(CollectionRules.Clean(rule with { Conditions = [.. rule.Conditions.Select(OfIds)] }).Ok, $"Seed {seed}: {rule}");
            var matcher = new CollectionMatcher(rule, () => new CategoryTree(categories), AsOf);

            var found = products.Where(matcher.Matches).Select(product => product.Id).ToList();
            var expected = products.Where(product => Holds(rule, product)).Select(product => product.Id).ToList();

            Assert.True(
                expected.SequenceEqual(found),
                $"Seed {seed}, rule {string.Join(rule.Any ? " or " : " and ", rule.Conditions)}: expected {expected.Count} products, found "
                    + $"{found.Count}. One that differs: {expected.Except(found).Concat(found.Except(expected)).FirstOrDefault()}"
            );
            some += expected.Count > 0 ? 1 : 0;
            none += expected.Count < products.Length ? 1 : 0;
        }

        Assert.True(some > 100 && none > 100, "The rules should neither match everything nor nothing.");
    }

    /// <summary>What the words of a condition mean, as plainly as possible.</summary>
    private static bool Holds(CollectionRule rule, Product product)
    {
        var holding = rule.Conditions.Count(condition => Holds(condition, product));
        return rule.Any ? holding > 0 : holding == rule.Conditions.Length;
    }

    private static bool Holds(CollectionCondition condition, Product product)
    {
        var value = condition.Value.ToLowerInvariant();
        var plain = condition.Field switch
        {
            CollectionField.Price => condition.Comparison == CollectionComparison.AtLeast
                ? product.Price.Amount >= long.Parse(value)
                : product.Price.Amount <= long.Parse(value),
            CollectionField.Tag => product.Tags.Select(tag => tag.ToLowerInvariant()).Contains(value),
            CollectionField.Brand => product.Brand.ToLowerInvariant() == value,
            CollectionField.Category => value switch
            {
                "c1" => product.CategoryId is "c1" or "c2" or "c3",
                "c2" => product.CategoryId is "c2" or "c3",
                _ => product.CategoryId == value,
            },
            CollectionField.InStock => product.InStock ? value == "yes" : value == "no",
            CollectionField.Option => product.Options.Any(option => option.Name.ToLowerInvariant() == condition.Name.ToLowerInvariant())
                && product.Variants.Any(variant => variant.Values[0].ToLowerInvariant() == value),
            CollectionField.AddedWithinDays => (AsOf - product.CreatedAt).TotalDays < int.Parse(value),
            _ => (
                product.Details.CompareAt is { } before && before.Amount > product.Price.Amount
                || product.Variants.Any(variant => variant.Details.CompareAt is { } usual && usual.Amount > variant.Price.Amount)
            ) == (value == "yes"),
        };
        return condition.Comparison == CollectionComparison.IsNot ? !plain : plain;
    }

    private static CollectionCondition AnyCondition(Random random)
    {
        var field = (CollectionField)random.Next(8);
        var comparison =
            field == CollectionField.Price
                ? (random.Next(2) == 0 ? CollectionComparison.AtLeast : CollectionComparison.AtMost)
                : (random.Next(3) == 0 ? CollectionComparison.IsNot : CollectionComparison.Is);
        return field switch
        {
            CollectionField.Price => new(field, comparison, $"{random.Next(1, 40) * 1_000}"),
            CollectionField.Tag => new(field, comparison, Tags[random.Next(Tags.Length)]),
            CollectionField.Brand => new(field, comparison, Brands[random.Next(1, Brands.Length)]),
            CollectionField.Category => new(field, comparison, $"c{random.Next(1, 6)}"),
            CollectionField.Option => new(field, comparison, Sizes[random.Next(3)], random.Next(2) == 0 ? "Size" : "size"),
            CollectionField.AddedWithinDays => new(field, comparison, $"{random.Next(1, 60)}"),
            _ => new(field, comparison, random.Next(2) == 0 ? "yes" : "no"),
        };
    }

    /// <summary>The same condition with a category's id in its form.</summary>
    private static CollectionCondition OfIds(CollectionCondition condition) =>
        condition.Field == CollectionField.Category ? condition with { Value = Ids.Derive(condition.Value) } : condition;

    private static Product Any(Random random, int i)
    {
        var price = new Money(random.Next(1, 40) * 1_000, "INR");
        Money? usual = random.Next(3) == 0 ? new Money(random.Next(1, 60) * 1_000, "INR") : null;
        var sized = random.Next(2) == 0;
        ImmutableArray<Variant> variants = sized
            ? [.. Sizes.Where(_ => random.Next(2) == 0).DefaultIfEmpty("S").Select(size => Sized(size))]
            : [];
        return new Product(
            Id: $"p{i:D4}",
            Handle: $"p{i}",
            Title: $"Product {i}",
            Description: "",
            Price: price,
            CategoryId: random.Next(6) is > 0 and < 5 and var n ? $"c{n}" : null,
            InStock: random.Next(2) == 0,
            Counted: false,
            Visible: true,
            Pictures: [],
            Position: i,
            Version: 1,
            CreatedAt: AsOf - TimeSpan.FromHours(random.Next(60 * 24))
        )
        {
            Details = new ItemDetails(CompareAt: sized ? null : usual),
            Options = sized ? [new ProductOption("Size", [.. Sizes])] : [],
            Variants = variants,
            Labels =
                random.Next(3) == 0
                    ? null
                    : new ProductLabels(Brands[random.Next(Brands.Length)], [.. Tags.Where(_ => random.Next(3) == 0)], []),
        };

        Variant Sized(string size) => new($"v{i}{size}", [size], price, true, false, null, new ItemDetails(CompareAt: usual));
    }
}
