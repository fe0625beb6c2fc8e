using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dukaan.Messages;
using Dukaan.Silo.Messages.Smtp;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace Dukaan.Silo.Tests.Messages;

/// <summary>Mail goes over a real connection to a real server; what it answers decides what happens next.</summary>
public sealed class SmtpMailSenderTests : IAsyncLifetime
{
    private readonly MailServer _server = new();
    private SmtpMailSender _sender = null!;

    public Task InitializeAsync()
    {
        _sender = Sender(_server.Port);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _sender.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_arrives_in_both_forms_with_its_sender_and_the_way_out()
    {
        await _sender.Send(Mail(), CancellationToken.None);
        var message = Assert.Single(_server.Received).Message;

        Assert.Equal("orders@dukaan.example", message.From.Mailboxes.Single().Address);
        Assert.Equal("आशा \"Sweets\"", message.From.Mailboxes.Single().Name);
        Assert.Equal("asha@shop.example", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("ravi@example.com", message.To.Mailboxes.Single().Address);
        Assert.Equal("ऑर्डर #1", message.Subject);
        Assert.Equal("नमस्ते\nhttps://dukaan.example/o/1", message.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Contains("<p>नमस्ते", message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("id1@dukaan.example", message.MessageId);
        Assert.Equal("<https://dukaan.example/mail/abc>", message.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers["List-Unsubscribe-Post"]);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task What_people_typed_makes_no_header_of_its_own()
    {
        const string Evil = "Shop\r\nBcc: victim@example.com\r\n\r\nbody\u2028X: 1\u202E";
        await _sender.Send(Mail() with { FromName = Evil, Content = new MailContent(Evil, "t", "<p>t") }, CancellationToken.None);

        var received = Assert.Single(_server.Received);
        Assert.Equal("ravi@example.com", received.Recipient);
        Assert.DoesNotContain("\nBcc:", received.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nX: 1", received.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Shop  Bcc: victim@example.com    body X: 1", received.Message.Subject);
    }

    [Fact]
    public async Task Mails_share_a_connection()
    {
        for (var i = 0; i < 5; i++)
        {
            await _sender.Send(Mail() with { Id = $"id{i}" }, CancellationToken.None);
        }

        Assert.Equal(5, _server.Received.Count);
        Assert.Equal(1, _server.Connections);
    }

    [Theory]
    [InlineData("550 5.1.1 no such user", MailFailure.NoSuchMailbox, false)]
    [InlineData("550 no such user", MailFailure.NoSuchMailbox, false)]
    [InlineData("550 5.2.1 disabled", MailFailure.NoSuchMailbox, false)]
    [InlineData("552 5.2.2 mailbox full", MailFailure.Refused, false)]
    [InlineData("554 5.7.1 relaying denied", MailFailure.Passing, true)]
    [InlineData("450 4.2.0 greylisted", MailFailure.Passing, false)]
    [InlineData("421 4.7.0 too many", MailFailure.Passing, true)]
    public async Task A_refused_recipient_is_known_by_its_code(string answer, MailFailure failure, bool ofRelay)
    {
        _server.OnRecipient = _ => answer;
        var refused = await Assert.ThrowsAsync<MailNotSentException>(() => _sender.Send(Mail(), CancellationToken.None));

        Assert.Equal((failure, ofRelay), (refused.Failure, refused.OfRelay));
        Assert.DoesNotContain("ravi", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("554 5.6.0 we do not like it", MailFailure.Refused)]
    [InlineData("451 4.3.0 later", MailFailure.Passing)]
    public async Task A_refused_mail_says_nothing_about_the_mailbox(string answer, MailFailure failure)
    {
        _server.OnMail = () => answer;
        var refused = await Assert.ThrowsAsync<MailNotSentException>(() => _sender.Send(Mail(), CancellationToken.None));
        Assert.Equal(failure, refused.Failure);
    }

    [Fact]
    public async Task A_refused_sender_is_the_operators_affair()
    {
        _server.OnSender = () => "550 5.1.8 who are you";
        var refused = await Assert.ThrowsAsync<MailNotSentException>(() => _sender.Send(Mail(), CancellationToken.None));
        Assert.Equal((MailFailure.Passing, true), (refused.Failure, refused.OfRelay));
    }

    [Fact]
    public async Task A_mail_whose_acceptance_is_unknown_is_recognizable_when_it_comes_again()
    {
        _server.BreaksOffAfterMail = true;
        var unknown = await Assert.ThrowsAsync<MailNotSentException>(() => _sender.Send(Mail(), CancellationToken.None));
        Assert.Equal(MailFailure.Passing, unknown.Failure);
        _server.BreaksOffAfterMail = false;
        await _sender.Send(Mail(), CancellationToken.None);

        Assert.Equal(2, _server.Received.Count);
        Assert.Single(_server.Received.Select(mail => mail.Message.MessageId).Distinct());
    }

    [Fact]
    public async Task A_relay_that_says_nothing_is_given_up_and_soon_not_called_any_more()
    {
        _server.IsSilent = true;
        using var hasty = Sender(_server.Port, new MailOptions { Timeout = TimeSpan.FromMilliseconds(200) });
        for (var i = 0; i < 12; i++)
        {
            var away = await Assert.ThrowsAsync<MailNotSentException>(() => hasty.Send(Mail(), CancellationToken.None));
            Assert.Equal(MailFailure.Passing, away.Failure);
        }

        Assert.True(_server.Connections < 12, "The circuit should have opened.");
    }

    [Fact]
    public async Task Without_tls_or_with_a_certificate_that_nobody_trusts_nothing_is_sent()
    {
        using var strict = Sender(_server.Port, tls: MailTls.StartTls);
        await Assert.ThrowsAsync<MailNotSentException>(() => strict.Send(Mail(), CancellationToken.None));

        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var stranger = new MailServer(certificate);
        using var other = Sender(stranger.Port, tls: MailTls.StartTls);
        var untrusted = await Assert.ThrowsAsync<MailNotSentException>(() => other.Send(Mail(), CancellationToken.None));

        Assert.Contains("TLS", untrusted.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Received);
        Assert.Empty(stranger.Received);
    }

    [Theory]
    [InlineData("smtp://mail.example", "mail.example", 587, MailTls.StartTls)]
    [InlineData("smtps://mail.example:4650", "mail.example", 4650, MailTls.FromStart)]
    [InlineData("smtp+plain://127.0.0.1", "127.0.0.1", 25, MailTls.None)]
    [InlineData("smtp://mail.example:25", "mail.example", 25, MailTls.StartTls)]
    public void A_relay_is_an_address(string text, string host, int port, MailTls tls) =>
        Assert.Equal(new MailRelay(host, port, tls), MailRelay.Read(text));

    [Theory]
    [InlineData("mail.example:25")]
    [InlineData("http://mail.example")]
    [InlineData("smtp://user:secret@mail.example")]
    [InlineData("smtp://mail.example/path")]
    public void Another_address_is_no_relay(string text) => Assert.Null(MailRelay.Read(text));

    private static SmtpMailSender Sender(int port, MailOptions? options = null, MailTls tls = MailTls.None) =>
        new(
            (options ?? new MailOptions()) with
            {
                Relay = new MailRelay("127.0.0.1", port, tls),
                From = new EmailAddress("orders@dukaan.example"),
            },
            TimeProvider.System,
            NullLogger<SmtpMailSender>.Instance
        );

    private static Mail Mail() =>
        new(
            new EmailAddress("ravi@example.com"),
            "आशा \"Sweets\"",
            new EmailAddress("asha@shop.example"),
            new MailContent("ऑर्डर #1", "नमस्ते\nhttps://dukaan.example/o/1", "<!doctype html><html><body><p>नमस्ते</body></html>"),
            "id1",
            "https://dukaan.example/mail/abc"
        );
}
