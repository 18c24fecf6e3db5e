; The Windows installer, for Inno Setup 6.3 or newer: iscc /DVersion=... /DNumbers=... packaging\windows\greenroom.iss
; (packaging/package.py gives both from the one place of the version).
; It installs for the person who runs it, asks for no administrator, and never touches what was written with Greenroom.

#ifndef Version
  #error Give the version: iscc /DVersion=... /DNumbers=...
#endif
#ifndef Numbers
  #error Give the version in four numbers too: iscc /DVersion=... /DNumbers=...
#endif

[Setup]
; The AppId ties every later version to this one; it must never change.
AppId={{6E0B2A57-5C0D-4F5E-9E0B-6F0C7B6C1D42}
AppName=Greenroom
AppVersion={#Version}
AppVerName=Greenroom {#Version}
AppPublisher=The Greenroom authors
VersionInfoVersion={#Numbers}
VersionInfoProductTextVersion={#Version}
DefaultDirName={autopf}\Greenroom
DefaultGroupName=Greenroom
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=greenroom-{#Version}-windows-setup
SetupIconFile=..\..\build\icons\greenroom.ico
UninstallDisplayIcon={app}\Greenroom.exe
UninstallDisplayName=Greenroom
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
; Made by the window (desktop_app/ui/frame/platform_start.py): neither Setup nor Uninstall begins while it is open.
AppMutex=Greenroom.window
#ifdef Sign
; iscc /DSign "/Ssigntool=signtool sign /fd sha256 /tr http://timestamp.example/ /td sha256 $f"
SignTool=signtool
SignedUninstaller=yes
#endif

; What a compiler brings besides English has changed from version to version: a language it lacks is left out.
[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
#if FileExists(AddBackslash(CompilerPath) + "Languages\German.isl")
#define German
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\French.isl")
#define French
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\Spanish.isl")
#define Spanish
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
#define Arabic
Name: "arabic"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
english.CommandLine=Make "greenroom-cli" known to the command line
english.Kept=Greenroom is removed. What you wrote with it stays in this folder:%n%n%1%n%nDelete the folder yourself if you no longer want it.
english.Bundle=Greenroom bundle
#ifdef German
german.CommandLine="greenroom-cli" in der Eingabeaufforderung bekannt machen
german.Kept=Greenroom ist entfernt. Was du damit geschrieben hast, bleibt in diesem Ordner:%n%n%1%n%nLösche den Ordner selbst, wenn du ihn nicht mehr brauchst.
german.Bundle=Greenroom-Paket
#endif
#ifdef French
french.CommandLine=Rendre « greenroom-cli » disponible en ligne de commande
french.Kept=Greenroom est désinstallé. Ce que vous avez écrit reste dans ce dossier :%n%n%1%n%nSupprimez-le vous-même si vous n’en voulez plus.
french.Bundle=Lot Greenroom
#endif
#ifdef Spanish
spanish.CommandLine=Hacer que «greenroom-cli» se conozca en la línea de comandos
spanish.Kept=Greenroom se ha quitado. Lo que escribió con él sigue en esta carpeta:%n%n%1%n%nBórrela usted mismo si ya no la quiere.
spanish.Bundle=Paquete de Greenroom
#endif
#ifdef Arabic
arabic.CommandLine=إتاحة "greenroom-cli" في سطر الأوامر
arabic.Kept=أزيل برنامج Greenroom. ما كتبته به باق في هذا المجلد:%n%n%1%n%nاحذف المجلد بنفسك إن لم تعد تريده.
arabic.Bundle=حزمة Greenroom
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "commandline"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not stay among those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\greenroom\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Greenroom"; Filename: "{app}\Greenroom.exe"
Name: "{autodesktop}\Greenroom"; Filename: "{app}\Greenroom.exe"; Tasks: desktopicon

[Registry]
; HKA is the person's own branch, or the machine's where it is installed for all. The ending is named as ours twice: as
; what opens it where nothing else was chosen, and as one of those that "Open with" offers.
Root: HKA; Subkey: "Software\Classes\.greenroom"; ValueType: string; ValueName: ""; ValueData: "Greenroom.Bundle"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.greenroom"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.greenroom.bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.greenroom\OpenWithProgids"; ValueType: string; ValueName: "Greenroom.Bundle"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle"; ValueType: string; ValueName: ""; ValueData: "{cm:Bundle}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\Greenroom.exe,0"
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\Greenroom.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\Greenroom.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\Greenroom.exe\SupportedTypes"; ValueType: string; ValueName: ".greenroom"; ValueData: ""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Flags: preservestringtype; Tasks: commandline; Check: NotOnPath

[Run]
Filename: "{app}\Greenroom.exe"; Description: "{cm:LaunchProgram,Greenroom}"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath(): Boolean;
var
  Known: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Known) + ';') = 0;
end;

procedure LeavePath();
var
  Known, Own: String;
  Place: Integer;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    exit;
  Own := ';' + ExpandConstant('{app}');
  { only a whole entry is ours, so the end of the list gets a separator too }
  Place := Pos(Lowercase(Own) + ';', Lowercase(Known) + ';');
  if Place > 0 then
  begin
    Delete(Known, Place, Length(Own));
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known);
  end;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Written: String;
begin
  if Step <> usPostUninstall then
    exit;
  LeavePath();
  Written := ExpandConstant('{localappdata}\Greenroom');
  if DirExists(Written) and not UninstallSilent() then
    MsgBox(FmtMessage(CustomMessage('Kept'), [Written]), mbInformation, MB_OK);
end;
