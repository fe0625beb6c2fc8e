using System.Text;
using Dukaan.Web.Import;

namespace Dukaan.Web.Tests.Import;

/// <summary>Files in the encodings that spreadsheets of the world still write.</summary>
public sealed class TextEncodingsTests
{
    [Theory]
    [InlineData("utf-8", "चाय मसाला")]
    [InlineData("windows-1252", "Crème brûlée")]
    [InlineData("windows-1252", "Jalapeño señorita piña")]
    [InlineData("shift_jis", "りんごジュース")]
    [InlineData("shift_jis", "日本茶")]
    [InlineData("gb18030", "中国茶叶苹果")]
    [InlineData("big5", "綠茶蘋果的價")]
    [InlineData("windows-1251", "Зелёный чай с мятой и лимоном")]
    [InlineData("windows-1256", "قهوة عربية بالهيل")]
    [InlineData("utf-16", "চা পাতা")]
    [InlineData("utf-16BE", "చాయ్")]
    public void Letters_are_read_in_the_encoding_in_which_they_were_written(string name, string title)
    {
        var encoding = TextEncodings.Find(name)!;
        using var file = new MemoryStream(encoding.GetBytes($"title,price\n{title},20\n{title} 2,30\n"));

        var (header, lines) = ImportLines.Open(file);

        Assert.Equal((name, title), (header.Encoding, lines.First()["title"]));
    }

    [Fact]
    public void The_encoding_that_a_person_chooses_holds()
    {
        using var file = new MemoryStream(TextEncodings.Find("windows-1250")!.GetBytes("title,price\nŻurek święty,20\n"));

        Assert.Equal("Żurek święty", ImportLines.Open(file, "windows-1250").Lines.Single()["title"]);
        Assert.Null(TextEncodings.Find("utf-7"));
    }
}
