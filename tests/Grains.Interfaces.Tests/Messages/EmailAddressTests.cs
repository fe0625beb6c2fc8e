using Dukaan.Messages;

namespace Dukaan.Grains.Interfaces.Tests.Messages;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" Ravi.Kumar+shop@Example.COM ", "Ravi.Kumar+shop@example.com")]
    [InlineData("mailto:a@b.example", "a@b.example")]
    [InlineData("ravi＠example。com", "ravi@example.com")]
    [InlineData("info@bücher.example", "info@xn--bcher-kva.example")]
    public void An_address_is_normalized(string typed, string address)
    {
        Assert.True(EmailAddress.TryParse(typed, out var read), typed);
        Assert.Equal(address, read.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ravi")]
    [InlineData("ravi@")]
    [InlineData("@example.com")]
    [InlineData("ravi@example")]
    [InlineData("ravi@127.0.0.1")]
    [InlineData("ra vi@example.com")]
    [InlineData("a@b@example.com")]
    [InlineData(".a@example.com")]
    [InlineData("a..b@example.com")]
    [InlineData("\"a b\"@example.com")]
    [InlineData("रवि@example.com")]
    [InlineData("a@example.com/path")]
    [InlineData("a@https://example.com")]
    [InlineData("a@example.com\r\nBcc: b@example.com")]
    [InlineData("a@example.com, b@example.com")]
    [InlineData("<a@example.com>")]
    [InlineData("a>@example.com")]
    public void What_is_no_address_is_refused(string typed) => Assert.False(EmailAddress.TryParse(typed, out _), typed);

    [Fact]
    public void The_key_of_a_mailbox_is_the_same_for_capitals_and_has_no_address_in_it()
    {
        Assert.Equal(new EmailAddress("Ravi@example.com").Key, new EmailAddress("ravi@example.com").Key);
        Assert.DoesNotContain("ravi", new EmailAddress("ravi@example.com").Key, StringComparison.Ordinal);
        Assert.Equal("r•••@example.com", $"{new EmailAddress("ravi@example.com")}");
    }
}
