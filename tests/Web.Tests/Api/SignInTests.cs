namespace Dukaan.Web.Tests.Api;

public sealed class SignInTests(SiteCollection.Running running) : ApiTest(running)
{
    private ApiClient Anyone => new(Site.Client());

    [Fact]
    public async Task A_phone_and_its_code_make_a_session_that_lasts_until_it_is_closed()
    {
        var phone = Site.NewPhone();
        var asked = (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202);
        var opened = (
            await Anyone.Post("/api/v1/auth/sessions", new { challengeId = asked.Text("challengeId"), code = await CodeFor(phone) })
        ).Is(201);
        var token = ("Authorization", $"Bearer {opened.Text("token")}");

        Assert.StartsWith($"dk_{opened.Text("sellerId")}_", opened.Text("token"), StringComparison.Ordinal);
        Assert.True(opened.At("expiresAt").GetDateTimeOffset() > Site.Time.GetUtcNow().AddDays(30));
        (await Anyone.Get("/api/v1/stores", token)).Is(200);
        (await Anyone.Delete("/api/v1/auth/sessions/current", token)).Is(204);
        (await Anyone.Get("/api/v1/stores", token)).IsProblem(401, "unauthenticated");
    }

    [Fact]
    public async Task The_same_phone_comes_back_as_the_same_seller()
    {
        var phone = Site.NewPhone();

        Assert.Equal(await SignIn(phone), await SignIn(phone));
    }

    [Fact]
    public async Task Wrong_reused_expired_and_made_up_codes_get_one_and_the_same_answer()
    {
        var phone = Site.NewPhone();
        var challengeId = (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        var code = await CodeFor(phone);
        var wrong = await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code = code == "000000" ? "000001" : "000000" });
        (await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code })).Is(201);
        var reused = await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code });
        var madeUp = await Anyone.Post("/api/v1/auth/sessions", new { challengeId = "CfDJ8nonsense", code });
        var missing = await Anyone.Post("/api/v1/auth/sessions", new { });
        var late = Site.NewPhone();
        var lateChallenge = (await Anyone.Post("/api/v1/auth/codes", new { phone = late })).Is(202).Text("challengeId");
        Site.Time.Advance(TimeSpan.FromMinutes(11));
        var expired = await Anyone.Post("/api/v1/auth/sessions", new { challengeId = lateChallenge, code = await CodeFor(late) });

        foreach (var answer in (Answer[])[wrong, reused, madeUp, missing, expired])
        {
            answer.IsProblem(401, "wrong-code", "code");
            Assert.Equal(wrong.Text("detail"), answer.Text("detail"));
        }
    }

    [Fact]
    public async Task Guessing_ends_after_five_tries_even_with_the_right_code()
    {
        var phone = Site.NewPhone();
        var challengeId = (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        var code = await CodeFor(phone);
        for (var guess = 0; guess < 5; guess++)
        {
            (
                await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code = code == $"00000{guess}" ? "999999" : $"00000{guess}" })
            ).IsProblem(401, "wrong-code");
        }

        (await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code })).IsProblem(401, "wrong-code");
    }

    [Fact]
    public async Task A_known_and_an_unknown_phone_get_the_same_answer()
    {
        var known = Site.NewPhone();
        await SignIn(known);

        var answers = new[]
        {
            await Anyone.Post("/api/v1/auth/codes", new { phone = known }),
            await Anyone.Post("/api/v1/auth/codes", new { phone = Site.NewPhone() }),
        };

        Assert.All(answers, answer => answer.Is(202));
        Assert.Equal(
            answers[0].Json.EnumerateObject().Select(each => each.Name),
            answers[1].Json.EnumerateObject().Select(each => each.Name)
        );
        Assert.Equal(answers[0].Text("challengeId").Length, answers[1].Text("challengeId").Length);
    }

    [Fact]
    public async Task A_phone_gets_five_codes_an_hour_and_is_told_when_to_come_back()
    {
        var phone = Site.NewPhone();
        for (var i = 0; i < 5; i++)
        {
            (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202);
        }

        var sixth = (await Anyone.Post("/api/v1/auth/codes", new { phone })).IsProblem(429, "too-many-codes");

        Assert.InRange(int.Parse(sixth.Headers["Retry-After"], null), 1, 3600);
    }

    [Fact]
    public async Task A_session_proves_itself_anew_whatever_strangers_ask_for()
    {
        var phone = Site.NewPhone();
        var challengeId = (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        var token = (await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code = await CodeFor(phone) })).Is(201).Text("token");
        var session = ("Authorization", $"Bearer {token}");
        for (var i = 0; i < 4; i++)
        {
            (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202);
        }

        (await Anyone.Post("/api/v1/auth/codes", new { phone })).IsProblem(429, "too-many-codes");
        (await Anyone.Post("/api/v1/auth/codes", new { phone }, session)).Is(202);
        var another = Site.NewPhone();
        for (var i = 0; i < 5; i++)
        {
            (await Anyone.Post("/api/v1/auth/codes", new { phone = another }, session)).Is(202);
        }

        (await Anyone.Post("/api/v1/auth/codes", new { phone = another }, session)).IsProblem(429, "too-many-codes");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"phone": ""}""")]
    [InlineData("""{"phone": "call me"}""")]
    [InlineData("""{"phone": "12"}""")]
    [InlineData("""{"phone": 919812345678}""")]
    public async Task What_is_no_phone_number_is_refused_by_name(string body) =>
        (await Anyone.PostText("/api/v1/auth/codes", body)).IsProblem(
            422,
            body.Contains("91", StringComparison.Ordinal) ? "wrong-type" : "phone-invalid",
            "phone"
        );

    [Theory]
    [InlineData("Bearer dk_01hzzzzzzzzzzzzzzzzzzzzzza_01hzzzzzzzzzzzzzzzzzzzzzzb")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer dkk_a_b_c")]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer")]
    public async Task A_token_that_was_never_given_opens_nothing(string header)
    {
        var answer = (await Anyone.Get("/api/v1/stores", ("Authorization", header))).IsProblem(401, "unauthenticated");

        Assert.Equal("Bearer", answer.Headers["WWW-Authenticate"]);
    }

    private async Task<string> SignIn(string phone)
    {
        var challengeId = (await Anyone.Post("/api/v1/auth/codes", new { phone })).Is(202).Text("challengeId");
        return (await Anyone.Post("/api/v1/auth/sessions", new { challengeId, code = await CodeFor(phone) })).Is(201).Text("sellerId");
    }

    /// <summary>The newest code sent to the phone, read where a person in development reads it.</summary>
    private async Task<string> CodeFor(string phone) =>
        (await Anyone.Get("/dev/messages.json"))
            .Is(200)
            .Json.EnumerateArray()
            .First(message => message.GetProperty("to").GetString() == phone && message.TryGetProperty("code", out _))
            .GetProperty("code")
            .GetString()!;
}
