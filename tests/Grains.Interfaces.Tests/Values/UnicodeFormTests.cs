using System.Text;
using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public sealed class UnicodeFormTests
{
    [Fact]
    public void Every_code_unit_can_be_normalized_alone_and_between_letters()
    {
        foreach (var form in Enum.GetValues<NormalizationForm>())
        {
            for (var c = 0; c <= char.MaxValue; c++)
            {
                Assert.NotEmpty(UnicodeForm.In(form, $"{(char)c}"));
                Assert.NotEmpty(UnicodeForm.In(form, $"a{(char)c}b"));
            }
        }
    }

    /// <summary>An attribute cannot hold half a surrogate pair.</summary>
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "re\u0301sume\u0301", "résumé" },
            { "a\ufffeb", "a\ufffdb" },
            { "a\ud800b", "a\ufffdb" },
            { "\udc00\ud83d\ude00", "\ufffd\ud83d\ude00" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_no_character_is_replaced_and_the_rest_normalized(string text, string expected) =>
        Assert.Equal(expected, UnicodeForm.In(NormalizationForm.FormC, text));
}
