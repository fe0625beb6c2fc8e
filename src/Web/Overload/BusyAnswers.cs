using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>The responses to refused requests.</summary>
internal sealed class BusyAnswers(DukaanOptions options)
{
    private readonly BusyAnswer[] _problems = BusyAnswer.Problems(options.Region);
    private readonly BusyAnswer[] _pages = BusyAnswer.Pages(options.Region);

    /// <param name="forPerson">Whether a browser asks for a page.</param>
    public BusyAnswer Any(bool forPerson)
    {
        var answers = forPerson ? _pages : _problems;
        return answers[Random.Shared.Next(answers.Length)];
    }
}
