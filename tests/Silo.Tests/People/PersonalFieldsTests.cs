using Dukaan.Silo.People;
using Dukaan.Silo.Scrubbing;

namespace Dukaan.Silo.Tests.People;

/// <summary>Of every text of the documents that a shopper is in somebody said whether it goes when the shopper is erased.</summary>
public sealed class PersonalFieldsTests
{
    [Fact]
    public void Every_text_that_a_shopper_is_in_goes_or_stays_because_somebody_said_so()
    {
        var (fields, seen) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var type in PersonalFields.Rewritten)
        {
            DocumentScrub.Collect(type, fields, seen);
        }

        var unsaid = fields.Where(field => FieldKinds.Of(field) is not FieldKind.Kept).Except(PersonalFields.Known).ToList();
        Assert.True(
            unsaid.Count == 0,
            $"Say in PersonalFields whether these go when a shopper is erased (if in doubt, they do): {string.Join(' ', unsaid)}"
        );
        var unknown = PersonalFields.Known.Except(fields).ToList();
        Assert.True(unknown.Count == 0, $"Take these out of PersonalFields, or correct their names: {string.Join(' ', unknown)}");
    }

    [Fact]
    public void No_field_both_goes_and_stays()
    {
        var twice = PersonalFields.Known.GroupBy(field => field).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        Assert.True(twice.Count == 0, $"These are in two lists: {string.Join(' ', twice)}");
    }
}
